package probes.util;

/** Breaks the rule that packages are named after what they do. */
public class Helper {

}
