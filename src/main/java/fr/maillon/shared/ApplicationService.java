package fr.maillon.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose public methods are use cases: each is one transaction, begun anew when the database chose it as the
 * victim of a lost race.
 */
@Stereotype
@ApplicationScoped
@Transactional
@RetriedWhenRaceLost
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApplicationService {}
