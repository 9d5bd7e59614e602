/** What people and the process do with lots. */
@org.jspecify.annotations.NullMarked
package fr.maillon.lots.service;
