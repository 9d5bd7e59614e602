/** The frame of every page: texts, formats, messages, errors. */
package fr.maillon.platform.web;
