package hailsham.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in words of our own. */
final class ArgumentFault {
    private ArgumentFault() {}

    static String sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            List<String> nearest = unmatched.getSuggestions();
            return "There is no " + (unmatched.isUnknownOption() ? "option " : "command ")
                    + unmatched.getUnmatched().get(0)
                    + (nearest.isEmpty() ? "." : "; is " + nearest.get(0) + " meant?");
        } else if (fault instanceof MissingParameterException missing) {
            ArgSpec wanted = missing.getMissing().get(0);
            return name(wanted) + (wanted.isPositional() ? " is missing." : " needs a value.");
        } else if (fault instanceof OverwrittenOptionException overwritten) {
            return name(overwritten.getOverwritten()) + " is given more than once.";
        } else if (fault.getArgSpec() != null && fault.getValue() != null) {
            return name(fault.getArgSpec()) + " cannot be " + fault.getValue() + ".";
        }
        return "These arguments do not go together.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
