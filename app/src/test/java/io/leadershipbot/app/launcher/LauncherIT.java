package io.leadershipbot.app.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code ./leadership-bot} does before Java begins, with JDKs and a Maven that only tell how they were called. */
class LauncherIT {

    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir
    private Path root;

    @Test
    void java_home_is_preferred_when_it_is_new_enough() throws Exception {
        var sandbox = sandbox().withJdk().built();
        sandbox.with("JAVA_HOME", sandbox.jdk(root.resolve("jdk of mine"), "21.0.4").toString());
        assertThat(sandbox.run("version").out()).startsWith("java 21.0.4\n");
    }

    @Test
    void java_home_that_is_too_old_is_passed_over() throws Exception {
        var sandbox = sandbox().withJdk().built();
        sandbox.with("JAVA_HOME", sandbox.jdk(root.resolve("old"), "17.0.15").toString());
        assertThat(sandbox.run("version").out()).startsWith("java 99.0.1\n");
        sandbox.with("JAVA_HOME", root.resolve("nowhere").toString());
        assertThat(sandbox.run("version").out()).startsWith("java 99.0.1\n");
    }

    @Test
    void the_jdk_on_the_path_comes_next_through_its_links() throws Exception {
        var sandbox = sandbox().withJdk().built();
        sandbox.onPath(sandbox.jdk(root.resolve("linked"), "22").resolve("bin/javac"));
        assertThat(sandbox.run("version").out()).startsWith("java 22\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {".jdks/test", ".sdkman/candidates/java/99-tem",
            "Library/Java/JavaVirtualMachines/test.jdk/Contents/Home"})
    void a_jdk_is_found_where_people_keep_them(String place) throws Exception {
        var sandbox = sandbox().built();
        sandbox.jdk(sandbox.home.resolve(place), "99");
        sandbox.jdk(sandbox.home.resolve(".jdks/old"), "1.8.0");
        assertThat(sandbox.run("version").out()).startsWith("java 99\n");
    }

    @Test
    void a_jdk_without_a_release_file_is_asked() throws Exception {
        var sandbox = sandbox().built();
        var jdk = sandbox.jdk(root.resolve("silent"), "21");
        Files.delete(jdk.resolve("release"));
        Sandbox.script(jdk.resolve("bin/java"),
                "#!/bin/sh\n[ \"$1\" != -version ] || { echo 'openjdk version \"24-ea\" 2025' >&2; exit; }\necho asked\n");
        assertThat(sandbox.with("JAVA_HOME", jdk.toString()).run("version").out()).isEqualTo("asked\n");
    }

    @Test
    void without_a_jdk_it_says_what_to_install() throws Exception {
        var run = sandbox().built().changed("NEEDED=21", "NEEDED=999").run("tip");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("needs a JDK 999 or newer", "Debian", "apt install", "macOS", "brew install",
                "Windows", "JAVA_HOME=");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        var run = sandbox().withJdk().run("tip");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Maven", "apt install maven", "brew install maven");
    }

    @Test
    void maven_is_not_needed_when_everything_is_built() throws Exception {
        assertThat(sandbox().withJdk().built().run("tip").status()).isZero();
    }

    @Test
    void arguments_reach_the_bot_as_they_are() throws Exception {
        var run = sandbox().withJdk().built().run("tip", "two words", "", "it's", "a\"b", "$HOME", "*", "-x");
        assertThat(run.out()).endsWith(
                "<tip>\n<two words>\n<>\n<it's>\n<a\"b>\n<$HOME>\n<*>\n<-x>\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_status_of_the_bot_is_its_own() throws Exception {
        assertThat(sandbox().withJdk().built().run("fail").status()).isEqualTo(7);
    }

    @Test
    void it_runs_from_any_folder_and_through_links() throws Exception {
        var sandbox = sandbox().withJdk().built();
        var link = Files.createSymbolicLink(root.resolve("link to it"), sandbox.repository.resolve("leadership-bot"));
        var second = Files.createSymbolicLink(sandbox.home.resolve("second"), Path.of("../link to it"));
        assertThat(sandbox.run(root, link, "version").out()).contains("<" + sandbox.jar().toRealPath() + ">");
        assertThat(sandbox.run(Path.of("/"), second, "version").out())
                .contains("<-Dleadershipbot.home=" + sandbox.repository.toRealPath() + ">");
    }

    @Test
    void what_the_operator_sets_for_the_jvm_comes_behind_our_own() throws Exception {
        var run = sandbox().withJdk().built().with("LEADERSHIP_BOT_JAVA_OPTS", "-Xmx1g -Dx=y").run("version");
        assertThat(run.out()).containsSubsequence("<-Xmx256m>", "<-Xmx1g>", "<-Dx=y>", "<-jar>");
    }

    @Test
    void it_builds_when_nothing_is_built_and_not_again() throws Exception {
        var sandbox = sandbox().withJdk().withMaven();
        var first = sandbox.run("tip");
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).contains("Building");
        assertThat(first.out()).startsWith("java 99");
        assertThat(sandbox.run("tip").err()).isEmpty();
        assertThat(sandbox.builds()).singleElement().asString().contains("package").contains("-pl app -am");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/src/main/resources/pack/en/trust.yaml", "app/src/main/java/Main.java", "pom.xml",
            "app/pom.xml"})
    void it_builds_again_when_a_source_is_newer(String source) throws Exception {
        var sandbox = sandbox().withJdk().withMaven().built();
        Files.setLastModifiedTime(sandbox.repository.resolve(source), FileTime.from(LATER));
        sandbox.run("tip");
        assertThat(sandbox.builds()).hasSize(1);
    }

    @Test
    void it_builds_again_when_a_source_is_gone() throws Exception {
        var sandbox = sandbox().withJdk().withMaven().built();
        Files.delete(sandbox.repository.resolve("content/src/main/resources/pack/en/trust.yaml"));
        sandbox.run("tip");
        assertThat(sandbox.builds()).hasSize(1);
    }

    @Test
    void it_does_not_build_again_for_a_test() throws Exception {
        var sandbox = sandbox().withJdk().withMaven().built();
        Files.setLastModifiedTime(sandbox.repository.resolve("app/src/test/java/MainTest.java"),
                FileTime.from(LATER));
        sandbox.run("tip");
        assertThat(sandbox.builds()).isEmpty();
    }

    @Test
    void what_is_saved_while_it_builds_is_built_the_next_time() throws Exception {
        var sandbox = sandbox().withJdk();
        var source = sandbox.repository.resolve("app/src/main/java/Main.java");
        sandbox.withMaven("touch -d '1 second' '" + source + "' 2>/dev/null; echo jar >'" + sandbox.jar() + "'");
        sandbox.run("tip");
        sandbox.run("tip");
        assertThat(sandbox.builds()).hasSize(2);
    }

    @Test
    void a_build_that_fails_says_why_and_where_the_rest_is() throws Exception {
        var sandbox = sandbox().withJdk().withMaven("echo '[ERROR] the reason'; exit 1");
        var run = sandbox.run("tip");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[ERROR] the reason",
                sandbox.repository.resolve("app/target/build.log").toString());
        assertThat(run.out()).isEmpty();
        sandbox.withMaven();
        assertThat(sandbox.run("tip").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"25.0.3, -XX:AOTCache=", "21.0.4, -XX:SharedArchiveFile="})
    void what_a_jdk_can_do_for_a_quick_start_is_used(String version, String cache) throws Exception {
        var sandbox = sandbox().withMaven();
        sandbox.with("JAVA_HOME", sandbox.jdk(root.resolve("jdk"), version).toString());
        var run = sandbox.run("tip");
        assertThat(run.out()).contains("<" + cache + sandbox.jar().toRealPath().resolveSibling("leadership-bot-"))
                .doesNotContain("rehearse");
    }

    @Test
    void a_jar_that_maven_built_gets_its_cache_behind_the_first_start_of_the_server() throws Exception {
        var sandbox = sandbox().withJdk().built().changed("sleep 15", "sleep 0");
        assertThat(sandbox.run("tip").out()).doesNotContain("AOTCache");
        assertThat(sandbox.run().out()).doesNotContain("AOTCache");
        var patience = Instant.now().plusSeconds(30);
        while (!sandbox.run("version").out().contains("<-XX:AOTCache=")) {
            assertThat(Instant.now()).isBefore(patience);
        }
    }

    @Test
    void two_starts_at_once_do_not_build_over_each_other() throws Exception {
        var go = root.resolve("go");
        var sandbox = sandbox().withJdk();
        sandbox.withMaven("until [ -f '" + go + "' ]; do sleep 0.05; done; echo jar >'" + sandbox.jar() + "'");
        var launcher = sandbox.repository.resolve("leadership-bot");
        var first = sandbox.start(root, launcher, "first");
        first.says(words -> words.contains("Building"));
        var second = sandbox.start(root, launcher, "second");
        second.says(words -> words.contains("Waiting"));
        Files.createFile(go);
        assertThat(first.ended().out()).contains("<first>");
        assertThat(second.ended().out()).contains("<second>");
        assertThat(sandbox.builds()).hasSize(1);
    }

    @Test
    void a_lock_whose_owner_is_gone_is_nobodys() throws Exception {
        var sandbox = sandbox().withJdk().withMaven();
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(sandbox.repository.resolve("app/target"));
        Files.writeString(sandbox.jar().resolveSibling("build.lock"), gone.pid() + "\n");
        assertThat(sandbox.run("tip").status()).isZero();
        assertThat(sandbox.builds()).hasSize(1);
        assertThat(sandbox.jar().resolveSibling("build.lock")).doesNotExist();
    }

    private Sandbox sandbox() throws IOException {
        return new Sandbox(root, "a folder with spaces");
    }
}
