package info.magnolia.jcr.util;

/** Class; a type only: a component that tasks are given. */
public class NodeNameHelper {}
