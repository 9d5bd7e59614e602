/** The pages of a demonstration. */
package fr.maillon.demo.web;
