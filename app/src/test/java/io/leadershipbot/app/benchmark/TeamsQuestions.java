package io.leadershipbot.app.benchmark;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import io.leadershipbot.app.benchmark.Line.Answered;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes {@code tip}, typed in a personal chat, as the channel service of Teams sends it. */
final class TeamsQuestions implements Questions {

    /** Where bots listen. */
    static final String PATH = "/api/messages";

    private static final DateTimeFormatter UTC = time("yyyy-MM-dd'T'HH:mm:ss.SSSSSSSX");
    private static final DateTimeFormatter LOCAL = time("yyyy-MM-dd'T'HH:mm:ss.SSSSSSSxxx");

    private final AtomicInteger made = new AtomicInteger();
    private final Tenant tenant;
    private final Answers answers;

    private TeamsQuestions(Tenant tenant, Answers answers) {
        this.tenant = tenant;
        this.answers = answers;
    }

    /** Tells when so many more answers have arrived. */
    private interface Answers {
        BooleanSupplier arrived(int more);
    }

    /** Questions whose answers come by messages of the bot. */
    static TeamsQuestions answeredByMessages(TeamsService service) {
        return new TeamsQuestions(service.tenant(), more -> {
            long due = service.answers() + more;
            return () -> service.answers() >= due;
        });
    }

    /** Questions that are only taken. */
    static TeamsQuestions taken(Tenant tenant) {
        return new TeamsQuestions(tenant, more -> () -> true);
    }

    @Override
    public Question next(int people) {
        int number = made.getAndIncrement();
        var now = Instant.now();
        var activity = String.format(Locale.ROOT,
                """
                {"text":"tip","textFormat":"plain","type":"message","timestamp":"%1$s","localTimestamp":"%2$s",\
                "id":"%3$d","channelId":"msteams","serviceUrl":"%4$s",\
                "from":{"id":"29:benchmark-person-%5$09d","name":"Somebody","aadObjectId":"00000000-0000-4000-9000-%5$012d"},\
                "conversation":{"conversationType":"personal","tenantId":"%6$s","id":"a:benchmark-chat-%5$09d"},\
                "recipient":{"id":"28:%7$s","name":"Leadership Bot"},\
                "entities":[{"locale":"en-GB","country":"GB","platform":"Web","timezone":"Europe/London",\
                "type":"clientInfo"}],\
                "channelData":{"tenant":{"id":"%6$s"}},"locale":"en-GB","localTimezone":"Europe/London"}""",
                UTC.format(now), LOCAL.format(now),
                now.toEpochMilli() * 1_000_000 + number % 1_000_000, tenant.serviceUrl(), number % people, Tenant.ID,
                Tenant.APP_ID);
        return new Question(PATH,
                Map.of("content-type", "application/json; charset=utf-8", "accept", "*/*", "user-agent",
                        "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)", "authorization",
                        "Bearer " + tenant.token()),
                activity.getBytes(UTF_8));
    }

    private static DateTimeFormatter time(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    @Override
    public boolean isAnswer(Answered answered) {
        return answered.status() == 200;
    }

    @Override
    public BooleanSupplier answered(int more) {
        return answers.arrived(more);
    }
}
