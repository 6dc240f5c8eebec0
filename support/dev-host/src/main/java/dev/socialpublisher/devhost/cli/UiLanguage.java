package dev.socialpublisher.devhost.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A language of the command line itself; that of a file is another matter. */
public enum UiLanguage {
    fr,
    en;

    public static final String OPTION = "--ui-lang";

    /**
     * As the option says, else the environment in POSIX's order, else the machine. Found before the arguments are parsed,
     * because what parsing says is said in it; a value that the option does not take is left to the parser to refuse.
     */
    public static Locale choose(List<String> arguments, Map<String, String> environment, Locale machine) {
        return asked(arguments)
                .or(() -> Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isBlank())
                        .findFirst())
                .map(UiLanguage::spoken)
                .orElseGet(() -> spoken(machine.getLanguage()));
    }

    private static Optional<String> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String value = argument.startsWith(OPTION + "=")
                    ? argument.substring(OPTION.length() + 1)
                    : argument.equals(OPTION) && i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (value.equals(fr.name()) || value.equals(en.name())) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** {@code fr}, {@code fr_CA.UTF-8}, {@code fr@euro} are French, all else English. */
    private static Locale spoken(String name) {
        return name.split("[_.@-]", 2)[0].equalsIgnoreCase(fr.name()) ? Locale.FRENCH : Locale.ENGLISH;
    }
}
