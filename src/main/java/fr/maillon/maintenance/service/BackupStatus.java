package fr.maillon.maintenance.service;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of the backups.
 *
 * @param nightly whether the server makes one each night
 * @param folder where to
 * @param hour when, in Paris
 * @param keep how many stay
 * @param succeeded when the last one was made; missing when there is none
 * @param where it lies
 * @param failed when one failed after that
 * @param failure why
 */
public record BackupStatus(
        boolean nightly,
        String folder,
        String hour,
        int keep,
        @Nullable Instant succeeded,
        String where,
        @Nullable Instant failed,
        String failure)
        implements Serializable {}
