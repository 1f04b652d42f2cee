package io.leadershipbot.playground.teams;

/**
 * The app as Entra and the Bot Framework know it.
 *
 * @param id its client id, a GUID; the audience of every token for requests to the bot
 * @param name what people mention
 * @param tenant where it is registered, a GUID; a single-tenant app gets its tokens only there
 * @param secret its client secret
 */
public record App(String id, String name, String tenant, String secret) {

    /** The app that {@link FakeTeams#start()} has. */
    public static App leadership() {
        return new App("5a1e0c4e-9b1d-4c37-8a2f-7f0d5c3b1a90", "Leadership", "0d5e7a52-3c1b-4f86-9e64-2b8f1c7d9a10",
                "fake-secret~for-tests-0nly");
    }

    /** The bot's account in every conversation. */
    public String botId() {
        return "28:" + id;
    }

    @Override
    public String toString() {
        return "App[" + id + "]";
    }
}
