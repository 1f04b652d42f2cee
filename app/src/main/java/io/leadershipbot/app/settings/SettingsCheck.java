package io.leadershipbot.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.slack.Reception;
import io.leadershipbot.storage.DatabaseLocation;
import io.leadershipbot.teams.TeamsSettings;
import io.leadershipbot.teams.token.ClientCertificate;
import io.leadershipbot.teams.token.OutboundTokens;
import io.leadershipbot.teams.token.TeamsCredentials;

/** Turns what was found into settings, and collects every fault on the way. */
final class SettingsCheck {

    private final Map<String, Found> found;
    private final Path folder;
    private final List<SettingFault> faults;

    /**
     * @param folder what a default that is a relative path is relative to
     * @param earlier faults that are known already
     */
    SettingsCheck(Map<String, Found> found, Path folder, List<SettingFault> earlier) {
        this.found = found;
        this.folder = folder;
        this.faults = new ArrayList<>(earlier);
    }

    /**
     * The settings.
     *
     * @throws SettingsException if there is any fault
     */
    Settings settings() throws SettingsException {
        var port = value(SettingTable.PORT);
        var bindAddress = value(SettingTable.BIND_ADDRESS);
        var publicUrl = value(SettingTable.PUBLIC_URL);
        var managementPort = value(SettingTable.MANAGEMENT_PORT);
        var databaseUrl = value(SettingTable.DATABASE_URL);
        var dataDir = value(SettingTable.DATA_DIR);
        var contentDir = value(SettingTable.CONTENT_DIR);
        var logFormat = value(SettingTable.LOG_FORMAT);
        var botName = value(SettingTable.BOT_NAME);
        var signingSecret = value(SettingTable.SLACK_SIGNING_SECRET);
        var botToken = value(SettingTable.SLACK_BOT_TOKEN);
        var appToken = value(SettingTable.SLACK_APP_TOKEN);
        var command = value(SettingTable.SLACK_COMMAND);
        var apiUrl = value(SettingTable.SLACK_API_URL);
        var teams = teams(botName);
        mustDiffer(port, managementPort);
        slackMustBeWhole();
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return new Settings(port.orElseThrow(), bindAddress.orElseThrow(), publicUrl, managementPort.orElseThrow(),
                databaseUrl.orElseGet(() -> DatabaseLocation
                        .inFolder(folderOf(SettingTable.DATA_DIR).resolve(dataDir.orElseThrow()).normalize())),
                contentDir.map(folder -> folderOf(SettingTable.CONTENT_DIR).resolve(folder).normalize()),
                logFormat.orElseThrow(), botName.orElseThrow(), command.orElseThrow(), apiUrl.orElseThrow(),
                botToken.flatMap(token -> Reception.of(signingSecret, appToken)
                        .map(reception -> new Settings.Slack(reception, token))),
                teams);
    }

    /** The bot token, and one or both of what lets requests in; a part of it is a fault. */
    private void slackMustBeWhole() {
        var secret = SettingTable.SLACK_SIGNING_SECRET;
        var token = SettingTable.SLACK_APP_TOKEN;
        var bot = SettingTable.SLACK_BOT_TOKEN;
        boolean hasReception = found.containsKey(secret.name()) || found.containsKey(token.name());
        if (hasReception) {
            mustComeTogether("Slack", found.containsKey(token.name()) ? token : secret, bot);
        } else if (found.containsKey(bot.name())) {
            faults.add(new SettingFault(token.name(), "is missing",
                    "Slack needs it beside " + bot.name() + ", which is set" + placeOf(bot) + "; or " + secret.name()
                            + " where Slack calls the bot over HTTP.",
                    token.meaning() + " Without one of the two, Slack is off."));
        }
    }

    /** Off without its credentials; a part of them is a fault. */
    private Optional<TeamsSettings> teams(Optional<String> botName) {
        var appId = value(SettingTable.TEAMS_APP_ID);
        var tenant = value(SettingTable.TEAMS_TENANT_ID);
        var password = value(SettingTable.TEAMS_APP_PASSWORD);
        var certificate = value(SettingTable.TEAMS_APP_CERTIFICATE);
        var openId = value(SettingTable.TEAMS_OPENID_URL);
        var token = value(SettingTable.TEAMS_TOKEN_URL);
        var hosts = value(SettingTable.TEAMS_SERVICE_HOSTS);
        var proof = oneOf(SettingTable.TEAMS_APP_PASSWORD, SettingTable.TEAMS_APP_CERTIFICATE);
        mustComeTogether("Teams", SettingTable.TEAMS_APP_ID, SettingTable.TEAMS_TENANT_ID);
        mustComeTogether("Teams", SettingTable.TEAMS_APP_ID, proof);
        mustComeTogether("Teams", SettingTable.TEAMS_TENANT_ID, SettingTable.TEAMS_APP_ID);
        mustComeTogether("Teams", proof, SettingTable.TEAMS_APP_ID);
        var shown = password.<TeamsCredentials.Proof>map(TeamsCredentials.Proof.ClientSecret::new)
                .or(() -> certificate.flatMap(this::certificate));
        if (appId.isEmpty() || tenant.isEmpty() || shown.isEmpty() || openId.isEmpty() || botName.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TeamsSettings(new TeamsCredentials(appId.get(), tenant.get(), shown.get()),
                botName.get(),
                openId.get(), token.orElseGet(() -> OutboundTokens.tokenUrl(tenant.get())),
                hosts.orElse(List.of())));
    }

    /** The one of two that is set; both are a fault. */
    private Setting<?> oneOf(Setting<?> one, Setting<?> other) {
        if (found.containsKey(one.name()) && found.containsKey(other.name())) {
            faults.add(new SettingFault(other.name(), "is set" + placeOf(other),
                    one.name() + " is set too" + placeOf(one) + ", and either is enough.", "Take one of them away."));
        }
        return found.containsKey(other.name()) ? other : one;
    }

    private Optional<TeamsCredentials.Proof> certificate(Path file) {
        var setting = SettingTable.TEAMS_APP_CERTIFICATE;
        try {
            return Optional.of(new TeamsCredentials.Proof.Certificate(
                    ClientCertificate.read(folderOf(setting).resolve(file).normalize())));
        } catch (IllegalArgumentException unusable) {
            faults.add(new SettingFault(setting.name(), setting.masked(file.toString()) + placeOf(setting),
                    String.valueOf(unusable.getMessage()),
                    "Give the PEM file with the certificate and its private key."));
            return Optional.empty();
        }
    }

    /** The value, read; empty if there is none, or if it is a fault. */
    private <T> Optional<T> value(Setting<T> setting) {
        var value = found.containsKey(setting.name()) ? found.get(setting.name()).value() : setting.standard();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(setting.rule().read(value));
        } catch (Rule.Broken broken) {
            faults.add(new SettingFault(setting.name(), setting.masked(value) + placeOf(setting), broken.rule(),
                    broken.fix()));
            return Optional.empty();
        }
    }

    private void mustDiffer(Optional<Integer> port, Optional<Integer> managementPort) {
        if (port.isPresent() && port.equals(managementPort) && port.get() != 0) {
            var setting = found.containsKey(SettingTable.MANAGEMENT_PORT.name())
                    ? SettingTable.MANAGEMENT_PORT
                    : SettingTable.PORT;
            faults.add(new SettingFault(setting.name(), setting.masked(port.get().toString()) + placeOf(setting),
                    "PORT and MANAGEMENT_PORT must differ.", "Choose another port for one of them."));
        }
    }

    private void mustComeTogether(String platform, Setting<?> present, Setting<?> absent) {
        if (found.containsKey(present.name()) && !found.containsKey(absent.name())) {
            faults.add(new SettingFault(absent.name(), "is missing",
                    platform + " needs both it and " + present.name() + ", which is set" + placeOf(present) + ".",
                    absent.meaning() + " Without both, " + platform + " is off."));
        }
    }

    private String placeOf(Setting<?> setting) {
        var value = found.get(setting.name());
        return value == null ? "" : " in " + value.place();
    }

    private Path folderOf(Setting<Path> setting) {
        var value = found.get(setting.name());
        return value == null ? folder : value.folder();
    }
}
