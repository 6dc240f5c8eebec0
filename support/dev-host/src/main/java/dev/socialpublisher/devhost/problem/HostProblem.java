package dev.socialpublisher.devhost.problem;

import dev.socialpublisher.error.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that the person who gave the command can solve. */
public final class HostProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    public HostProblem(Wording wording) {
        this(wording, null);
    }

    public HostProblem(Wording wording, @Nullable Throwable cause) {
        super(wording.english(), cause);
        this.wording = wording;
    }

    public String detail(Locale language) {
        return wording.in(language);
    }
}
