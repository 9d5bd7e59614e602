package fr.maillon.lots;

import fr.maillon.catalogue.DependencyKind;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * A lot depends on another of its request.
 *
 * @param on the other
 */
public record LotDependency(
        @NotNull DependencyKind kind, @NotNull LotId on) implements Serializable {}
