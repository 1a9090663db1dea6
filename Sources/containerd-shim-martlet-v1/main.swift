import Shim

#if canImport(Glibc)
    import Glibc
#endif

exit(ShimProgram(arguments: Array(CommandLine.arguments.dropFirst())).run())
