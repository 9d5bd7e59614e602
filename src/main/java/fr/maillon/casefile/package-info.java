/** One request seen across all features: its page, its journal, its process picture. Reads all front doors. */
@org.jspecify.annotations.NullMarked
package fr.maillon.casefile;
