package io.leadershipbot.app.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.storage.DatabaseLocation;
import io.leadershipbot.teams.token.InboundTokens;

import static io.leadershipbot.app.settings.Setting.open;
import static io.leadershipbot.app.settings.Setting.secret;

/** Every setting there is. The table in {@code docs/configuration.md} is made from it. */
final class SettingTable {

    static final Setting<Integer> PORT = open("PORT", "The port that the platforms' requests come in by.", "3000",
            Rules::port);
    static final Setting<InetAddress> BIND_ADDRESS = open("BIND_ADDRESS",
            "The address of this machine to listen at: 127.0.0.1 behind a proxy or tunnel, 0.0.0.0 in a container.",
            "127.0.0.1", Rules::address);
    static final Setting<URI> PUBLIC_URL = open("PUBLIC_URL",
            "Where the platforms reach the bot from outside, such as https://bot.example.org.", "", Rules::publicUrl);
    static final Setting<Integer> MANAGEMENT_PORT = open("MANAGEMENT_PORT",
            "The port for health checks and metrics, on this machine only.", "3001", Rules::port);
    static final Setting<DatabaseLocation> DATABASE_URL = secret("DATABASE_URL",
            "A PostgreSQL database, such as postgresql://user:password@host:5432/leadership. Without it everything is kept in one file in DATA_DIR.",
            Rules::databaseUrl);
    static final Setting<Path> DATA_DIR = open("DATA_DIR", "The folder of the embedded database.", "data",
            Rules::folder);
    static final Setting<Path> CONTENT_DIR = open("CONTENT_DIR",
            "A folder with content of your own, which adds to the built-in content, replaces and hides.", "",
            Rules::folder);
    static final Setting<LogFormat> LOG_FORMAT = open("LOG_FORMAT",
            "How the log is written: text, or json with one object a line.", "text", Rules::logFormat);
    static final Setting<String> BOT_NAME = open("BOT_NAME", "What the bot is called where it is installed.",
            "Leadership Bot", Rules::botName);
    static final Setting<Secret> SLACK_SIGNING_SECRET = secret("SLACK_SIGNING_SECRET",
            "Over HTTP, proves that a request comes from Slack: your app's page, Basic Information.",
            SlackRules::signingSecret);
    static final Setting<Secret> SLACK_BOT_TOKEN = secret("SLACK_BOT_TOKEN",
            "Lets the bot speak, begins with xoxb-: your app's page, OAuth & Permissions.", SlackRules::botToken);
    static final Setting<Secret> SLACK_APP_TOKEN = secret("SLACK_APP_TOKEN",
            "Connects the bot to Slack without a public address (Socket Mode), begins with xapp-: your app's page, Basic Information, App-Level Tokens.",
            SlackRules::appToken);
    static final Setting<String> SLACK_COMMAND = open("SLACK_COMMAND", "The slash command of your app.", "/leadership",
            SlackRules::command);
    static final Setting<URI> SLACK_API_URL = open("SLACK_API_URL", "Where Slack's Web API is; for tests.",
            "https://slack.com/api/", Rules::url);
    static final Setting<String> TEAMS_APP_ID = open("TEAMS_APP_ID",
            "The bot's Application (client) ID: the app registration's overview.", "", TeamsRules::appId);
    static final Setting<String> TEAMS_TENANT_ID = open("TEAMS_TENANT_ID",
            "The Directory (tenant) ID of your organisation, whose people the bot talks to.", "",
            TeamsRules::tenantId);
    static final Setting<Secret> TEAMS_APP_PASSWORD = secret("TEAMS_APP_PASSWORD",
            "Proves that the bot is the app: the value of a client secret. Or TEAMS_APP_CERTIFICATE.",
            TeamsRules::password);
    static final Setting<Path> TEAMS_APP_CERTIFICATE = open("TEAMS_APP_CERTIFICATE",
            "The same by a certificate: a PEM file with it and its private key.", "", TeamsRules::certificate);
    static final Setting<URI> TEAMS_OPENID_URL = open("TEAMS_OPENID_URL",
            "Where the Bot Framework publishes its keys; for tests.", InboundTokens.OPENID_CONFIGURATION.toString(),
            TeamsRules::secureUrl);
    static final Setting<URI> TEAMS_TOKEN_URL = open("TEAMS_TOKEN_URL",
            "Where the bot gets its own token; for tests. Without it, Entra's address for TEAMS_TENANT_ID.", "",
            TeamsRules::secureUrl);
    static final Setting<List<String>> TEAMS_SERVICE_HOSTS = open("TEAMS_SERVICE_HOSTS",
            "Hosts beside Microsoft's that answers may go to, parted by commas; for tests.", "", TeamsRules::hosts);

    static final List<Setting<?>> ALL = List.of(PORT, BIND_ADDRESS, PUBLIC_URL, MANAGEMENT_PORT, DATABASE_URL, DATA_DIR,
            CONTENT_DIR, LOG_FORMAT, BOT_NAME, SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_COMMAND,
            SLACK_API_URL,
            TEAMS_APP_ID,
            TEAMS_TENANT_ID, TEAMS_APP_PASSWORD, TEAMS_APP_CERTIFICATE, TEAMS_OPENID_URL, TEAMS_TOKEN_URL,
            TEAMS_SERVICE_HOSTS);

    /** Set for the launcher, which has dealt with them before the bot starts. */
    static final List<String> OF_THE_LAUNCHER = List.of("LEADERSHIP_BOT_JAVA_OPTS");

    /** Names that are taken for what a later version can do; to accept them in silence would promise it today. */
    static final List<String> NOT_YET = List.of("KEYS_DIR", "ENCRYPTION_KEYS", "SLACK_CLIENT_ID",
            "SLACK_CLIENT_SECRET");

    /** A variable of the environment that begins so is meant for the bot, and a misspelt one is a fault. */
    static final List<String> PREFIXES = List.of("SLACK_", "TEAMS_", "LEADERSHIP_BOT_");

    private static final List<String> NAMES = ALL.stream().<String>map(Setting::name).toList();

    private SettingTable() {}

    /** Every setting's name, in the order of the table. */
    static List<String> names() {
        return NAMES;
    }
}
