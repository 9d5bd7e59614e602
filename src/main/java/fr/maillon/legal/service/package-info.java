/** Answers what the law says on a day. */
@NullMarked
package fr.maillon.legal.service;

import org.jspecify.annotations.NullMarked;
