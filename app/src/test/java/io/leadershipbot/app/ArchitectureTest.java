package io.leadershipbot.app;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

/** The arrows: content, then bot-core, then adapters, then app; the playground speaks only HTTP. */
class ArchitectureTest {

    private static final JavaClasses BOT = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .withImportOption(place -> !place.contains("-tests.jar")).importPackages("io.leadershipbot");
    private static final String CONTENT = "io.leadershipbot.content..";
    private static final String SLACK = "io.leadershipbot.slack..";
    private static final String TEAMS = "io.leadershipbot.teams..";
    private static final String PLAYGROUND = "io.leadershipbot.playground..";
    private static final String APP = "io.leadershipbot.app..";
    private static final String STORAGE = "io.leadershipbot.storage..";
    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("io.leadershipbot..");
    private static final DescribedPredicate<JavaClass> CORE = OURS
            .and(not(resideInAnyPackage(CONTENT, SLACK, TEAMS, PLAYGROUND, APP)));

    @Test
    void content_knows_nothing_of_bots() {
        noClasses().that().resideInAPackage(CONTENT).should()
                .dependOnClassesThat(OURS.and(not(resideInAPackage(CONTENT)))).check(BOT);
    }

    @Test
    void the_core_knows_no_platform() {
        noClasses().that(CORE).should()
                .dependOnClassesThat(OURS.and(resideInAnyPackage(SLACK, TEAMS, PLAYGROUND, APP))).check(BOT);
    }

    @Test
    void slack_knows_the_core_alone() {
        noClasses().that().resideInAPackage(SLACK).should()
                .dependOnClassesThat(OURS.and(not(CORE)).and(not(resideInAPackage(SLACK)))).check(BOT);
    }

    @Test
    void teams_knows_the_core_alone() {
        noClasses().that().resideInAPackage(TEAMS).should()
                .dependOnClassesThat(OURS.and(not(CORE)).and(not(resideInAPackage(TEAMS)))).check(BOT);
    }

    @Test
    void the_playground_knows_none_of_our_code() {
        noClasses().that().resideInAPackage(PLAYGROUND)
                .should().dependOnClassesThat(OURS.and(not(resideInAPackage(PLAYGROUND)))).check(BOT);
    }

    @Test
    void only_the_slack_adapter_knows_slacks_sdk() {
        noClasses().that(OURS)
                .and().resideOutsideOfPackage(SLACK).should().dependOnClassesThat()
                .resideInAPackage("com.slack..").check(BOT);
    }

    @Test
    void only_one_package_knows_the_bot_framework() {
        noClasses().that(OURS).and().resideOutsideOfPackage("io.leadershipbot.teams.framework..").should()
                .dependOnClassesThat().resideInAPackage("com.microsoft..").check(BOT);
    }

    @Test
    void only_adapters_know_http_clients() {
        noClasses().that(OURS).and().resideOutsideOfPackages(SLACK, TEAMS).should().dependOnClassesThat()
                .resideInAPackage("okhttp3..").check(BOT);
    }

    @Test
    void only_the_app_knows_jetty_and_picocli() {
        noClasses().that(OURS).and()
                .resideOutsideOfPackage(APP).should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "picocli..", "io.micrometer..").check(BOT);
    }

    @Test
    void only_storage_knows_sql() {
        noClasses().that(OURS).and().resideOutsideOfPackage(STORAGE)
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..",
                        "com.zaxxer..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")
                .check(BOT);
    }

    @Test
    void nobody_logs_but_by_events() {
        noClasses().that(OURS)
                .and().resideOutsideOfPackages("io.leadershipbot.app.log..", PLAYGROUND).should()
                .dependOnClassesThat().resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging..",
                        "org.apache.commons.logging..")
                .check(BOT);
    }

    @Test
    void nobody_prints() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(BOT);
    }

    @Test
    void only_main_reads_the_environment() {
        noClasses().that(OURS).and()
                .doNotHaveFullyQualifiedName(Main.class.getName()).should().callMethod(System.class, "getenv")
                .orShould().callMethod(System.class, "getenv", String.class)
                .orShould().callMethod(System.class, "exit", int.class).check(BOT);
    }

    @Test
    void secrets_are_revealed_where_they_are_used_and_nowhere_else() {
        classes()
                .that(OURS).and().resideOutsideOfPackages(SLACK, TEAMS, STORAGE, "io.leadershipbot.secret..").should()
                .onlyCallMethodsThat(new DescribedPredicate<>("reveal no secret") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return !method.getFullName().equals("io.leadershipbot.secret.Secret.reveal()");
                    }
                }).check(BOT);
    }
}
