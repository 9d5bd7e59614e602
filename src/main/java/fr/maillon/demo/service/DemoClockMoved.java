package fr.maillon.demo.service;

import java.time.Duration;

/** The clock of the demonstration is to be so far ahead as soon as that is kept. */
record DemoClockMoved(Duration ahead) {}
