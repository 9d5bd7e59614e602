package fr.maillon.workflow.derby;

import java.io.Writer;
import java.util.logging.Logger;

/** Derby's log, line by line, as messages of the logger {@code org.apache.derby}. */
final class DerbyLog extends Writer {

    private static final Logger LOG = Logger.getLogger("org.apache.derby");

    private final StringBuilder line = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) {
        synchronized (lock) {
            for (int i = offset; i < offset + length; i++) {
                if (characters[i] == '\n') {
                    publish();
                } else if (characters[i] != '\r') {
                    line.append(characters[i]);
                }
            }
        }
    }

    @Override
    public void flush() {
        // A line is published when it is complete, so that one message of Derby is not torn into several of the log.
    }

    @Override
    public void close() {
        synchronized (lock) {
            publish();
        }
    }

    private void publish() {
        if (!line.toString().isBlank()) {
            LOG.info(line.toString());
        }
        line.setLength(0);
    }
}
