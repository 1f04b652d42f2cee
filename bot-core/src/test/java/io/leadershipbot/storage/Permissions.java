package io.leadershipbot.storage;

import java.util.List;

/** How to run a command so that file permissions apply to it, which they do not to root. */
final class Permissions {

    private Permissions() {}

    static List<String> obeyed() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search",
                        "--inh-caps=-dac_override,-dac_read_search")
                : List.of();
    }
}
