internal import ArgumentParser
internal import CommandLineTool

@main
struct Mctl {
    static func main() async {
        await MctlCommand.main()
    }
}
