package io.leadershipbot.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ObstacleTest {

    static Stream<Arguments> failures() {
        return Stream.of(arguments(new UnknownHostException("slack.com"), Obstacle.UNKNOWN_HOST),
                arguments(new NoRouteToHostException("No route to host"), Obstacle.NO_NETWORK),
                arguments(new ConnectException("Network is unreachable"), Obstacle.NO_NETWORK),
                arguments(new ConnectException("Connection refused"), Obstacle.REFUSED),
                arguments(new ConnectException(), Obstacle.REFUSED),
                arguments(new SSLHandshakeException("PKIX path building failed"), Obstacle.TLS),
                arguments(new SocketTimeoutException("timeout"), Obstacle.TIMED_OUT),
                arguments(ObstacleException.proxy(new ConnectException("Connection refused")), Obstacle.PROXY),
                arguments(new EOFException("\\n not found"), Obstacle.CUT));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failure_is_known_by_its_class(Exception failure, Obstacle obstacle) {
        assertThat(Obstacle.of(failure)).isEqualTo(obstacle);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failure_is_found_below_another_one(Exception failure, Obstacle obstacle) {
        assertThat(Obstacle.of(new IOException("No connection could be made.", failure))).isEqualTo(obstacle);
    }

    @Test
    void failure_that_nobody_knows_is_a_connection_that_ended() {
        assertThat(Obstacle.of(new IllegalStateException())).isEqualTo(Obstacle.CUT);
    }

    @ParameterizedTest
    @CsvSource({"407,PROXY", "429,TROUBLE", "500,TROUBLE", "503,TROUBLE", "301,STRANGER", "404,STRANGER"})
    void status_tells_who_is_in_the_way(int status, Obstacle obstacle) {
        assertThat(Obstacle.of(status)).isEqualTo(obstacle);
    }
}
