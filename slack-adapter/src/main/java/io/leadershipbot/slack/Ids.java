package io.leadershipbot.slack;

/** Ids of people, channels and workspaces, which go into markup, addresses and keys. */
final class Ids {

    private static final int LONGEST = 64;

    private Ids() {}

    /** True for what Slack can have given: capital letters and digits. */
    static boolean isId(String id) {
        if (id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            if (!((letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9'))) {
                return false;
            }
        }
        return true;
    }
}
