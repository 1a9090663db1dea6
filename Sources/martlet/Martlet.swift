import ArgumentParser
import Bootstrap

/// The program `martlet`: all it does is in `Bootstrap`.
@main
struct Martlet {
    static func main() async {
        await MartletCommand.main()
    }
}
