/** A project, its milestones and their deliveries. */
@org.jspecify.annotations.NullMarked
package fr.maillon.delivery.domain;
