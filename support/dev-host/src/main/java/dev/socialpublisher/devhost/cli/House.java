package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Charter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What options of commands name in the light modules; refuses what is not there. */
public record House(LightModules modules) {
    public NetworkProfile profile(String network) {
        return NetworkId.parse(network)
                .flatMap(modules.profiles()::find)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.NETWORK_UNKNOWN,
                        Wording.of(
                                "There is no network '%s'; known are %s.",
                                "Il n’y a pas de réseau «\u00a0%s\u00a0»\u202f; réseaux connus\u00a0: %s.",
                                network,
                                modules.profiles().all().stream()
                                        .map(profile -> profile.id().value())
                                        .collect(Collectors.joining(", ")))));
    }

    /** The one that was asked for, else the sample magazine's in that language. */
    public Charter charter(Optional<String> asked, Locale language) {
        return charter(asked.orElse("magazine-" + language.getLanguage()));
    }

    public Charter charter(String id) {
        return modules.charters()
                .find(id)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.TONE_CHARTER_UNKNOWN,
                        Wording.of(
                                "There is no charter '%s' in the light modules; known are %s.",
                                "Il n’y a pas de charte «\u00a0%s\u00a0» dans les modules légers\u202f; chartes connues\u00a0: %s.",
                                id,
                                modules.charters().all().stream()
                                        .map(Charter::id)
                                        .collect(Collectors.joining(", ")))));
    }
}
