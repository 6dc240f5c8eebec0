package info.magnolia.module.model;

/** Class; a type only. */
public class Version {}
