package fr.maillon.catalogue;

import java.io.Serializable;

/**
 * A lot of a need usually depends on another of it.
 *
 * @param lot code of the lot that depends
 * @param on code of the lot it depends on
 */
public record UsualDependency(String lot, DependencyKind kind, String on) implements Serializable {}
