package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.Command;
import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.WrongUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Restores a backup on a machine where nothing is yet. */
public final class RestoreCommand implements Command {

    private static final String SEND = "--send-waiting-mails";

    private final Installation installation;

    public RestoreCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String arguments() {
        return "<backup> [" + SEND + "]";
    }

    @Override
    public String purpose() {
        return "restores a backup into an empty MAILLON_DATA, and an empty database; the server must not run";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> told) {
        List<String> backups = new ArrayList<>(arguments);
        MailsThatWaited mails = backups.remove(SEND) ? MailsThatWaited.SENT : MailsThatWaited.HELD;
        if (backups.size() != 1 || backups.get(0).startsWith("-")) {
            throw new WrongUsage("Name one backup, a folder called like maillon-20261126T023000Z");
        }
        Path backup = Path.of(backups.get(0)).toAbsolutePath().normalize();
        Restore.Restored restored = new Restore(installation, target(), mails).from(backup);
        told.accept("Restored into " + installation.data() + " and " + installation.database() + ": " + backup);
        told.accept(restored.manifest().inWords());
        if (restored.held() > 0) {
            told.accept(
                    restored.held() + " mails waited when the backup was made and were most likely sent after it. They"
                            + " are held: an administrator has them sent, or given up, on the page /admin/steps/list");
        }
        told.accept("The server can be started");
    }

    private DatabaseTarget target() {
        if (!installation.database().isDerby()) {
            return new PostgresqlTarget(installation.database());
        }
        return new DerbyTarget(installation
                .database()
                .derbyFolder()
                .orElseThrow(() -> new CommandFailed("Nothing is restored into memory: set MAILLON_DATABASE_URL")));
    }
}
