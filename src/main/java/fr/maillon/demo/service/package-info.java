/** How a demonstration is filled and moved on. */
@org.jspecify.annotations.NullMarked
package fr.maillon.demo.service;
