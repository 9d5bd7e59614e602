/** What the law says, from when and until when. */
@NullMarked
package fr.maillon.legal.domain;

import org.jspecify.annotations.NullMarked;
