package fr.maillon.maintenance.backup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A backup is called by the moment it was begun, in UTC to the second: {@code maillon-20261126T023000Z}.
 *
 * @param begun the moment
 */
public record BackupName(Instant begun) implements Comparable<BackupName> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final Pattern NAME = Pattern.compile("maillon-(\\d{8}T\\d{6})Z");
    private static final Pattern UNFINISHED = Pattern.compile("\\.maillon-(\\d{8}T\\d{6})Z\\.part");

    public BackupName {
        begun = begun.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The backup whose folder has this name; empty for any other folder. */
    public static Optional<BackupName> of(String folder) {
        return read(NAME, folder);
    }

    /** The backup that was being made in a folder of this name. */
    static Optional<BackupName> ofUnfinished(String folder) {
        return read(UNFINISHED, folder);
    }

    private static Optional<BackupName> read(Pattern pattern, String folder) {
        return Optional.of(pattern.matcher(folder))
                .filter(java.util.regex.Matcher::matches)
                .map(found -> LocalDateTime.parse(found.group(1), MOMENT))
                .map(moment -> new BackupName(moment.toInstant(ZoneOffset.UTC)));
    }

    /** What its folder is called until it is complete: nobody takes it for a backup. */
    String whileUnfinished() {
        return "." + this + ".part";
    }

    @Override
    public int compareTo(BackupName other) {
        return begun.compareTo(other.begun);
    }

    @Override
    public String toString() {
        return "maillon-" + MOMENT.format(LocalDateTime.ofInstant(begun, ZoneOffset.UTC)) + "Z";
    }
}
