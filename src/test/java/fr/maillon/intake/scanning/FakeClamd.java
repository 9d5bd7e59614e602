package fr.maillon.intake.scanning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * Speaks the command INSTREAM of clamd as its manual says: chunks with their length before them, an empty one at the end, one
 * line in return. Finds the test virus EICAR and nothing else.
 */
public final class FakeClamd implements AutoCloseable {

    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!";

    private final ServerSocket socket;
    private volatile String instead = "";

    public FakeClamd() throws IOException {
        this(0);
    }

    public FakeClamd(int port) throws IOException {
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public InetSocketAddress address() {
        return InetSocketAddress.createUnresolved("localhost", socket.getLocalPort());
    }

    /** From now on it says this, whatever it is sent. */
    public void say(String reply) {
        instead = reply;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var one = socket.accept()) {
                answer(one);
            } catch (SocketException closed) {
                // the test is over, or who asked went away
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private void answer(Socket one) throws IOException {
        var in = new DataInputStream(one.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            one.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var sent = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            sent.write(in.readNBytes(length));
        }
        var found = sent.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        var reply = !instead.isEmpty() ? instead : found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        one.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
