package io.leadershipbot.app.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

import io.leadershipbot.app.settings.Examination;

/**
 * Whether the bot can listen there, found out by listening for a moment.
 *
 * @param setting that says which port it is
 * @param isKnown whether the settings say where rightly
 */
record PortCheck(String name, String setting, boolean isKnown, InetAddress address, int port,
        RunningBot running) implements Check {

    private static final int FIRST_FOR_EVERYBODY = 1024;
    private static final int LAST = 65_535;

    static PortCheck platforms(Examination examination, RunningBot running) {
        var settings = examination.settings();
        return new PortCheck("port", "PORT", examination.isSound("PORT") && examination.isSound("BIND_ADDRESS"),
                settings.bindAddress(), settings.port(), running);
    }

    static PortCheck management(Examination examination, RunningBot running) {
        return new PortCheck("management-port", "MANAGEMENT_PORT", examination.isSound("MANAGEMENT_PORT"),
                InetAddress.getLoopbackAddress(), examination.settings().managementPort(), running);
    }

    @Override
    public List<Finding> run() {
        return List.of(isKnown ? look() : off("settings-first"));
    }

    private Finding look() {
        var values = Map.of("setting", setting, "address", address.getHostAddress(), "port", Integer.toString(port),
                "other", Integer.toString(port + 10 > LAST ? port - 10 : port + 10));
        if (port == 0) {
            return ok("port.any", values);
        }
        try (var socket = new ServerSocket()) {
            if (!isOfThisMachine()) {
                return wrong("port.address", values);
            }
            socket.bind(new InetSocketAddress(address, port));
            return ok("port.free", values);
        } catch (IOException refused) {
            if (running.isThere()) {
                return ok("port.ours", values);
            }
            return wrong(port < FIRST_FOR_EVERYBODY ? "port.low" : "port.taken", values);
        }
    }

    private boolean isOfThisMachine() throws IOException {
        return address.isAnyLocalAddress() || address.isLoopbackAddress()
                || NetworkInterface.getByInetAddress(address) != null;
    }
}
