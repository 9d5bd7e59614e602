package fr.maillon.maintenance;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why something failed, in the words that help whoever gave a command. */
public final class Reason {

    private Reason() {}

    /** Databases wrap what they have to say: the innermost words are the ones that help. */
    public static String of(Throwable failed) {
        Throwable first = failed;
        for (Throwable behind = next(first); behind != null; behind = next(first)) {
            first = behind;
        }
        if (first instanceof FileSystemException file && file.getReason() == null) {
            return of(file);
        }
        return first.getMessage() == null ? first.toString() : first.getMessage();
    }

    private static @Nullable Throwable next(Throwable failed) {
        if (failed.getCause() == null && failed instanceof SQLException sql) {
            return sql.getNextException();
        }
        return failed.getCause();
    }

    /** Java tells the file alone, and what is wrong by the name of the exception. */
    private static String of(FileSystemException failed) {
        if (failed instanceof AccessDeniedException) {
            return "this account may not read or write " + failed.getFile();
        }
        if (failed instanceof NoSuchFileException) {
            return "there is no " + failed.getFile();
        }
        return failed.toString();
    }
}
