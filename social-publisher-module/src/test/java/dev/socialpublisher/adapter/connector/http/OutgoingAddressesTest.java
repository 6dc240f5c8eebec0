package dev.socialpublisher.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingAddressesTest {
    private static OutgoingAddresses resolvingTo(String... addresses) {
        return new OutgoingAddresses(Map.of(), host -> {
            InetAddress[] resolved = new InetAddress[addresses.length];
            for (int i = 0; i < addresses.length; i++) {
                resolved[i] = InetAddress.getByName(addresses[i]);
            }
            return List.of(resolved);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"104.244.42.1", "172.32.0.1", "100.128.0.1", "2606:4700::1", "64:ff9b::808:808"})
    void letsPublicAddressesPass(String address) throws UnknownHostException {
        URI uri = URI.create("https://api.x.com/2/tweets?a=b");

        assertThat(resolvingTo(address).target(uri)).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "::7f00:1"
            })
    void refusesInternalAddresses(String address) {
        assertThatThrownBy(() -> resolvingTo(address).target(URI.create("https://intranet.example.org/a")))
                .isInstanceOf(SocialException.class)
                .hasMessageContaining("SP-WEB-0008: https://intranet.example.org:443 resolves to the internal address ")
                .extracting(error -> ((SocialException) error).code())
                .isEqualTo(ErrorCode.WEB_ADDRESS_REFUSED);
    }

    @Test
    void refusesWhereOnlyOneOfSeveralAddressesIsInternal() {
        assertThatThrownBy(
                        () -> resolvingTo("93.184.215.14", "10.0.0.7").target(URI.create("https://mixed.example.org/")))
                .hasMessageContaining("internal address 10.0.0.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://api.x.com/2/tweets", "ftp://api.x.com/", "file:///etc/passwd", "https://u:p@api.x.com/"})
    void refusesOtherSchemesAndUserNames(String uri) {
        assertThatThrownBy(() -> resolvingTo("93.184.215.14").target(URI.create(uri)))
                .isInstanceOf(SocialException.class)
                .hasMessageStartingWith("SP-WEB-0008");
    }

    @Test
    void callsWhatTheTableNames() throws UnknownHostException {
        OutgoingAddresses addresses = new OutgoingAddresses(Map.of(
                URI.create("http://127.0.0.1:8090"), URI.create("http://127.0.0.1:8090"),
                URI.create("https://magazine.example.org"), URI.create("http://127.0.0.1:8080")));

        assertThat(addresses.target(URI.create("http://127.0.0.1:8090/x/2/tweets")))
                .hasToString("http://127.0.0.1:8090/x/2/tweets");
        assertThat(addresses.target(URI.create("https://Magazine.example.org/fr/a%20b?q=1")))
                .hasToString("http://127.0.0.1:8080/fr/a%20b?q=1");
        assertThatThrownBy(() -> addresses.target(URI.create("http://127.0.0.1:8091/")))
                .hasMessageContaining("http://127.0.0.1:8091 is not an https address");
    }
}
