package io.leadershipbot.teams.token;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceHostsTest {

    private final ServiceHosts hosts = new ServiceHosts(List.of());

    @ParameterizedTest
    @CsvSource({"https://smba.trafficmanager.net/emea/, https://smba.trafficmanager.net/emea",
            "https://smba.trafficmanager.net, https://smba.trafficmanager.net",
            "https://smba.trafficmanager.net/, https://smba.trafficmanager.net",
            "https://smba.trafficmanager.net:443/teams, https://smba.trafficmanager.net/teams",
            "HTTPS://SMBA.TrafficManager.NET/Teams/, https://smba.trafficmanager.net/Teams",
            "https://smba.trafficmanager.net/amer/3a4f-12/, https://smba.trafficmanager.net/amer/3a4f-12",
            "https://smba.infra.gcc.teams.microsoft.com/gcc, https://smba.infra.gcc.teams.microsoft.com/gcc",
            "https://smba.infra.gov.teams.microsoft.us/gcch, https://smba.infra.gov.teams.microsoft.us/gcch",
            "https://smba.infra.dod.teams.microsoft.us/dod, https://smba.infra.dod.teams.microsoft.us/dod",
            "https://msteams.botframework.com/, https://msteams.botframework.com",
            "https://a.b-c.BotFramework.com/, https://a.b-c.botframework.com"})
    void hosts_of_microsoft_are_admitted(String url, String value) {
        assertThat(hosts.admit(url)).map(ServiceUrl::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://smba.trafficmanager.net/", "ftp://smba.trafficmanager.net/",
            "wss://smba.trafficmanager.net/", "//smba.trafficmanager.net/", "smba.trafficmanager.net"})
    void other_schemes_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net.evil.example/", "https://evil.trafficmanager.net/",
            "https://evil-smba.trafficmanager.net/", "https://x.smba.trafficmanager.net/",
            "https://trafficmanager.net/", "https://evil-botframework.com/", "https://evilbotframework.com/",
            "https://botframework.com/", "https://botframework.com.evil.example/", "https://.botframework.com/",
            "https://a..botframework.com/", "https://-.botframework.com/", "https://a-.botframework.com/",
            "https://smba.infra.evil.teams.microsoft.us/", "https://teams.microsoft.com/", "https://evil.example/",
            "https://smba-trafficmanager.net/"})
    void look_alikes_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net@evil.example/",
            "https://evil.example@smba.trafficmanager.net/", "https://u:p@smba.trafficmanager.net/",
            "https://smba.trafficmanager.net:443@evil.example/", "https://@smba.trafficmanager.net/"})
    void user_info_is_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net:8443/", "https://smba.trafficmanager.net:80/",
            "https://smba.trafficmanager.net:0/", "https://smba.trafficmanager.net:65979/",
            "https://smba.trafficmanager.net:999999/", "https://smba.trafficmanager.net:/",
            "https://smba.trafficmanager.net:-1/"})
    void other_ports_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://127.0.0.1/",
            "https://169.254.169.254/", "https://2130706433/", "http://localhost/", "https://0x7f.1/"})
    void addresses_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://xn--smb-5cd.trafficmanager.net/", "https://smb\u0430.trafficmanager.net/",
            "https://smba\u3002trafficmanager\u3002net/", "https://\uFF53mba.trafficmanager.net/",
            "https://\u017Fmba.trafficmanager.net/",
            "https://a.botframewor\u212A.com/",
            "https://smba.trafficmanager.net\u200B/", "https://evil.example/\u2100.botframework.com"})
    void international_names_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net./", "https://smba.trafficmanager.net../",
            "https://a.botframework.com./", "https://smba..trafficmanager.net/"})
    void trailing_dots_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example\\@smba.trafficmanager.net/",
            "https://smba.trafficmanager.net\\.evil.example/", "https:\\\\smba.trafficmanager.net\\",
            "https://evil.example\\.botframework.com/"})
    void backslashes_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net%2F.evil.example/",
            "https://evil.example%2F.botframework.com/", "https://smba.trafficmanager.net/%2e%2e/",
            "https://smba.trafficmanager.net%00/", "https://smba.trafficmanager.net/emea%2F"})
    void escapes_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example#.botframework.com/", "https://smba.trafficmanager.net/#x",
            "https://evil.example/#@smba.trafficmanager.net/", "https://smba.trafficmanager.net/#"})
    void fragments_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example?.botframework.com/", "https://smba.trafficmanager.net/?x=y",
            "https://smba.trafficmanager.net/emea?", "https://smba.trafficmanager.net?@evil.example/"})
    void queries_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net/../x", "https://smba.trafficmanager.net/x/..",
            "https://smba.trafficmanager.net/./", "https://smba.trafficmanager.net//x",
            "https://smba.trafficmanager.net//"})
    void paths_with_dots_and_double_slashes_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "https://", "https:///", "https:///smba.trafficmanager.net/",
            " https://smba.trafficmanager.net/", "https://smba.trafficmanager.net/ ",
            "https://smba.trafficmanager.net/\n", "https://smba.trafficmanager.net\t/",
            "https:smba.trafficmanager.net/",
            "https://smba.trafficmanager.net/\r\nHost: evil.example"})
    void empty_and_blank_are_refused(String url) {
        assertThat(hosts.admit(url)).isEmpty();
    }

    @Test
    void endless_url_is_refused() {
        assertThat(hosts.admit("https://smba.trafficmanager.net/" + "a".repeat(512))).isEmpty();
        assertThat(hosts.admit("https://smba.trafficmanager.net" + "/a".repeat(100_000))).isEmpty();
    }

    @Test
    void named_host_is_admitted_with_its_own_port_only() {
        var named = new ServiceHosts(List.of("teams.example:8443", "127.0.0.1:3978", "LOCALHOST"));

        assertThat(named.admit("https://teams.example:8443/x/")).isPresent();
        assertThat(named.admit("https://teams.example/x/")).isEmpty();
        assertThat(named.admit("https://x.teams.example:8443/")).isEmpty();
        assertThat(named.admit("http://127.0.0.1:3978")).isPresent();
        assertThat(named.admit("http://127.0.0.1:3979")).isEmpty();
        assertThat(named.admit("http://localhost/")).isPresent();
        assertThat(named.admit("http://localhost:81/")).isEmpty();
        assertThat(named.admit("https://smba.trafficmanager.net/")).isPresent();
    }

    @Test
    void named_host_elsewhere_is_called_by_https_only() {
        var named = new ServiceHosts(List.of("teams.example:80", "teams.example"));

        assertThat(named.admit("http://teams.example/")).isEmpty();
        assertThat(named.admit("http://teams.example:80/")).isEmpty();
        assertThat(named.admit("https://teams.example/")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://teams.example", "teams.example/x", "teams.example/", "*.example", "[::1]:80",
            "u@teams.example", "teams.example:", "teams.example:0"})
    void setting_that_is_no_host_is_refused(String other) {
        assertThatThrownBy(() -> new ServiceHosts(List.of(other))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + other + "' is not a host. Write host or host:port");
    }

    @Test
    void service_url_is_not_printed() {
        assertThat(hosts.admit("https://smba.trafficmanager.net/emea/")).get().hasToString("[service-url]");
    }
}
