/** Who has an account, who is looking, and with which rights. Uses no other feature. */
@org.jspecify.annotations.NullMarked
package fr.maillon.identity;
