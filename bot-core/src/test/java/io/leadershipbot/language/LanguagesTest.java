package io.leadershipbot.language;

import java.util.Locale;
import java.util.Map;

import io.leadershipbot.chat.Privacy;
import io.leadershipbot.content.Library;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class LanguagesTest {

    private final Languages languages = new Languages(Library.builtIn(),
            Map.of("called", new Address("@Bot", ""), "typed", Address.always("/bot")));

    @Test
    void bot_is_addressed_as_people_have_to_there() {
        assertThat(usage("called", Privacy.OPEN)).isEqualTo("@Bot tip");
        assertThat(usage("called", Privacy.ASIDE)).isEqualTo("@Bot tip");
        assertThat(usage("called", Privacy.ALONE)).isEqualTo("tip");
        assertThat(usage("typed", Privacy.ALONE)).isEqualTo("/bot tip");
        assertThat(usage("unknown", Privacy.OPEN)).isEqualTo("tip");
    }

    @Test
    void what_depends_on_the_language_alone_is_made_once() {
        assertThat(languages.in(Locale.ENGLISH, "called", Privacy.OPEN).search())
                .isSameAs(languages.in(Locale.UK, "typed", Privacy.ALONE).search());
    }

    private String usage(String platform, Privacy privacy) {
        return languages.in(Locale.ENGLISH, platform, privacy).messages().words("command.tip.usage");
    }
}
