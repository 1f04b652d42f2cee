package io.leadershipbot.app.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.leadershipbot.app.doctor.Patient.assertFinds;
import static java.nio.charset.StandardCharsets.UTF_8;

class PortCheckTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir
    private Path folder;

    @Test
    void free_port_is_fine_and_stays_free() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, HERE)) {
            port = socket.getLocalPort();
        }

        assertFinds(check(port, 0), State.OK, "PORT " + port + " at 127.0.0.1 is free");
        assertFinds(check(port, 0), State.OK, "is free");
    }

    @Test
    void any_port_is_fine() {
        assertFinds(check(0, 0), State.OK, "any port that is free");
    }

    @Test
    void port_that_another_program_has_is_wrong() throws IOException {
        try (var socket = new ServerSocket(0, 1, HERE)) {
            assertFinds(check(socket.getLocalPort(), socket.getLocalPort()), State.WRONG, "taken by another program",
                    "choose another port: PORT=");
        }
    }

    @Test
    void port_that_a_running_bot_has_is_fine() throws IOException {
        var management = answering("alive\n");
        try (var socket = new ServerSocket(0, 1, HERE)) {
            assertFinds(check(socket.getLocalPort(), management.getAddress().getPort()), State.OK,
                    "taken by a running bot");
        } finally {
            management.stop(0);
        }
    }

    @Test
    void other_server_on_the_management_port_is_no_bot() throws IOException {
        var other = answering("alive and kicking\n");
        try {
            assertFinds(check(other.getAddress().getPort(), other.getAddress().getPort()), State.WRONG,
                    "another program");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void address_of_another_machine_is_wrong() throws IOException {
        var elsewhere = InetAddress.getByName("192.0.2.7");

        assertFinds(new PortCheck("port", "PORT", true, elsewhere, 3000, new RunningBot(0)), State.WRONG,
                "192.0.2.7 is none of this machine's addresses", "BIND_ADDRESS");
    }

    @Test
    void ports_are_those_that_are_set() {
        var examination = new Patient(folder).with("PORT", "0").with("MANAGEMENT_PORT", "wrong").examination();
        var running = new RunningBot(0);

        assertFinds(PortCheck.platforms(examination, running), State.OK, "PORT is 0");
        assertFinds(PortCheck.management(examination, running), State.OFF, "configuration");
    }

    private static PortCheck check(int port, int managementPort) {
        return new PortCheck("port", "PORT", true, HERE, port, new RunningBot(managementPort));
    }

    private static HttpServer answering(String text) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.createContext("/health/live", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(text.getBytes(UTF_8));
            }
        });
        server.start();
        return server;
    }
}
