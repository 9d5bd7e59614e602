/** What a client does after the opening: compare, choose, take back, accept; and what the process asks. */
@org.jspecify.annotations.NullMarked
package fr.maillon.award.service;
