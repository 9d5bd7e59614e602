/** The parts of a request that one trade answers, each with a life of its own. May use intake, catalogue, territory, identity. */
@org.jspecify.annotations.NullMarked
package fr.maillon.lots;
