/** The page on which an administrator reads the dated rules. */
package fr.maillon.legal.web;
