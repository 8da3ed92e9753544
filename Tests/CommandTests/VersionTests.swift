import Shell
import Testing

@Test func `says its version`() throws {
    var session = try Session()
    defer { session.remove() }
    #expect(try session.run("greffe --version").output == "0.1.0\n")
}
