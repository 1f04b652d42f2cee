package io.leadershipbot.slack;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UrlEncodedTest {

    @Test
    void fields_are_read_as_they_were_typed() throws Malformed {
        assertThat(UrlEncoded.parse("a=1&b=%2Fx+y%26z&c=&d&e=1=2&%C3%BC=%F0%9F%98%80&f=ü".getBytes(UTF_8)))
                .containsOnly(entry("a", "1"), entry("b", "/x y&z"), entry("c", ""), entry("d", ""),
                        entry("e", "1=2"), entry("ü", "😀"), entry("f", "ü"));
    }

    @Test
    void field_that_comes_twice_is_refused() {
        assertThatThrownBy(() -> UrlEncoded.parse("user_id=U1&user_id=U2".getBytes(UTF_8)))
                .isInstanceOf(Malformed.class).hasMessage("A field came twice.");
        assertThatThrownBy(() -> UrlEncoded.parse("user_id=U1&%75ser_id=U2".getBytes(UTF_8)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void bytes_that_are_no_characters_are_refused() {
        for (var text : new String[]{"a=%FF", "a=%C3", "a=%ED%A0%80", "a=%C0%80", "a=%F5%80%80%80"}) {
            assertThatThrownBy(() -> UrlEncoded.parse(text.getBytes(UTF_8))).isInstanceOf(Malformed.class);
        }
    }

    private static java.util.Map.Entry<String, String> entry(String name, String value) {
        return java.util.Map.entry(name, value);
    }
}
