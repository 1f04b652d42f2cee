package io.leadershipbot.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/** The archive and Debian's package, unpacked and started; the unit, as systemd sees it. */
class LinuxReleaseIT {

    @TempDir
    private Path folder;

    @Test
    void the_archive_starts_where_it_was_unpacked() throws Exception {
        Command.run("tar", "-xzf", Release.file(".tar.gz").toString(), "-C", folder.toString()).good();
        starts(folder.resolve("leadership-bot-" + Release.VERSION + "/leadership-bot"));
    }

    @Test
    void the_playground_of_the_package_draws_as_the_platforms_do() throws Exception {
        if (!Files.exists(Release.file("-renderers.cdx.json"))) {
            abort(Release.notTried("the renderers of the playground", "Node.js was not there to bundle them."));
        }
        unpackDeb();
        var bot = start(folder.resolve("usr/bin/leadership-bot")).ready();
        assertThat(bot.shows("/playground/assets/renderers.js")).isEqualTo(
                Files.readString(Release.MODULE.resolveSibling("playground/target/renderers/renderers.js")));
        assertThat(bot.stopped()).isZero();
        assertThat(Files.readString(folder.resolve("usr/share/doc/leadership-bot/THIRD-PARTY.txt")))
                .contains("\nreact-dom ", "\nadaptivecards ", "\nslack-blocks-to-jsx ");
    }

    @Test
    void the_package_of_debian_starts_by_its_link() throws Exception {
        unpackDeb();
        starts(folder.resolve("usr/bin/leadership-bot"));
    }

    @Test
    void the_package_of_debian_says_what_it_needs() throws Exception {
        var about = Command.run("dpkg-deb", "--info", deb()).good();
        assertThat(about).contains("Depends: openjdk-21-jre-headless | java21-runtime-headless, adduser");
        assertThat(Command.run("dpkg-deb", "--contents", deb()).good().lines()).isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(" root/root "));
    }

    @Test
    void debians_own_check_finds_no_fault_in_the_package() throws Exception {
        var checked = Command.run("lintian", "--fail-on", "error", "--allow-root", deb());
        if (checked.status() == 127) {
            abort(Release.notTried("Debian's check of the package", checked.said()));
        }
        checked.good();
    }

    @Test
    void the_scripts_of_the_package_have_no_syntax_errors() throws Exception {
        var scripts = folder.resolve("control");
        Command.run("dpkg-deb", "--control", deb(), scripts.toString()).good();
        for (var script : new String[]{"postinst", "prerm", "postrm"}) {
            Command.run("sh", "-n", scripts.resolve(script).toString()).good();
        }
    }

    @Test
    void systemd_understands_the_unit_and_finds_it_well_locked() throws Exception {
        unpackDeb();
        var unit = folder.resolve("leadership-bot.service");
        var program = folder.resolve("usr/bin/leadership-bot").toString();
        Files.writeString(unit, Files.readString(folder.resolve("usr/lib/systemd/system/leadership-bot.service"))
                .replace("/usr/bin/leadership-bot", program));
        var checked = Command.run("systemd-analyze", "verify", "--man=no", unit.toString());
        if (checked.status() == 127) {
            abort(Release.notTried("the systemd unit", checked.said()));
        }
        assertThat(checked.good()).isEmpty();
        // Of 100; a service without any of it has 96.
        Command.run("systemd-analyze", "security", "--offline=yes", "--threshold=15", unit.toString()).good();
    }

    @Test
    void the_launcher_has_the_flags_of_the_one_in_the_source_tree() throws Exception {
        assertThat(flags(Release.MODULE.resolve("linux/leadership-bot"))).hasSize(2)
                .isEqualTo(flags(Release.MODULE.resolveSibling("leadership-bot")));
    }

    private static List<String> flags(Path launcher) throws Exception {
        return Files.readAllLines(launcher).stream().map(String::strip).filter(line -> line.startsWith("FLAGS="))
                .toList();
    }

    private void starts(Path launcher) throws Exception {
        assertThat(start(launcher).ready().stopped()).isZero();
    }

    private StartedBot start(Path launcher) throws Exception {
        return StartedBot.start(folder, Map.of("JAVA_HOME", Release.JAVA.toString()), launcher.toString());
    }

    private void unpackDeb() throws Exception {
        Command.run("dpkg-deb", "--extract", deb(), folder.toString()).good();
    }

    private static String deb() throws Exception {
        return Release.only("_all.deb").toString();
    }
}
