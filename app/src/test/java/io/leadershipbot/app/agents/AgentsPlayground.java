package io.leadershipbot.app.agents;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import io.leadershipbot.app.walk.Folders;
import io.leadershipbot.app.walk.Program;
import io.leadershipbot.app.walk.Tools;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.Patience;

/**
 * Walks through the bot in the Microsoft 365 Agents Playground, driven in a headless Chromium, and leaves a picture of
 * every step. The playground's licence allows evaluation, so it is fetched when it is wanted and kept nowhere.
 *
 * @see <a href=
 *     "https://learn.microsoft.com/en-us/microsoft-365/agents-sdk/test-with-toolkit-project">Test your agent locally</a>
 */
public final class AgentsPlayground {

    private static final Pattern STARTED = Pattern.compile("started port=(\\d+)");
    private static final Pattern LISTENING = Pattern.compile("Listening on (\\d+)");

    private static final Pattern WORRY = Pattern.compile(" (WARN|ERROR) ");
    private static final String BOT_LOG = "bot.log";

    private AgentsPlayground() {}

    /**
     * Walks. Ends with status 1 and a sentence when a tool is missing or a step does not show what it must.
     *
     * @param args the folder of the script, the bot's jar, and the folder for what the walk leaves
     */
    public static void main(String[] args) throws InterruptedException {
        try {
            walk(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]).toAbsolutePath());
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void walk(Path scripts, Path jar, Path out) throws IOException, InterruptedException {
        var tools = Tools.find();
        Folders.remove(out);
        var work = Folders.copied(scripts, out.resolve("work"));
        Program.run(List.of(tools.npm(), "ci", "--no-audit", "--no-fund"), work);
        var app = Cast.app(work.resolve("playground.yml"));
        int playgroundPort = freePort();
        var data = Files.createTempDirectory("leadership-bot-agents");
        try (var teams = FakeTeams.start(app, InstantSource.system(), RandomGenerator.getDefault(), Patience.REAL);
                var bot = bot(jar, settings(teams, playgroundPort), data, out);
                var proxy = TokenProxy.start(Integer.parseInt(bot.says(STARTED).group(1)), teams.tokens(),
                        out.resolve("activities.jsonl"));
                var playground = playground(tools, proxy.address(), playgroundPort, work, out)) {
            if (Integer.parseInt(playground.says(LISTENING).group(1)) != playgroundPort) {
                throw new IOException("Port " + playgroundPort + " was taken in the meantime. Please run it again.");
            }
            Program.run(List.of(tools.node(), "walk.mjs", "http://localhost:" + playgroundPort, out.toString(),
                    tools.chromium()), work);
            quiet(out.resolve(BOT_LOG));
        } finally {
            Folders.remove(data);
        }
    }

    /** What people see may be right, and yet something was in the way. */
    private static void quiet(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            var worst = lines.filter(line -> WORRY.matcher(line).find()).findFirst();
            if (worst.isPresent()) {
                throw new IOException("Every step was as it must be, but the bot logged: " + worst.get());
            }
        }
    }

    /** The bot trusts whom the fake Teams trusts, and answers the playground. */
    private static Map<String, String> settings(FakeTeams teams, int playgroundPort) {
        return Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR", "data", "TEAMS_APP_ID", teams.app().id(),
                "TEAMS_TENANT_ID", teams.app().tenant(), "TEAMS_APP_PASSWORD", teams.app().secret(),
                "TEAMS_OPENID_URL", teams.openIdUrl(), "TEAMS_TOKEN_URL", teams.tokenUrl(), "TEAMS_SERVICE_HOSTS",
                "localhost:" + playgroundPort);
    }

    private static Program bot(Path jar, Map<String, String> settings, Path data, Path out) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Program.start(List.of(java, "-jar", jar.toAbsolutePath().toString(), "serve"), settings, data,
                out.resolve(BOT_LOG));
    }

    private static Program playground(Tools tools, String bot, int port, Path work, Path out) throws IOException {
        return Program.start(
                List.of(tools.node(), "node_modules/@microsoft/m365agentsplayground/cli.js", "start", "-e", bot, "-c",
                        "msteams", "-p", Integer.toString(port), "--disable-telemetry"),
                Map.of("TEAMSAPPTESTER_BROWSER", "none", "M365_AGENTS_PLAYGROUND_CONFIG_PATH",
                        work.resolve("playground.yml").toString(), "M365_AGENTS_PLAYGROUND_LOGFILE",
                        out.resolve("playground.own.log").toString()),
                work, out.resolve("playground.log"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
