private import Glibc

exit(Launch.run(.advisor, arguments: Array(CommandLine.arguments.dropFirst())).rawValue)
