extension TypedScalar {
    /// What was read; a malformed value is told with what the schema it is read by says is wanted.
    func helped(by guide: GuideLibrary.Record) -> TypedScalar {
        guard case .fault(let fault) = self, fault.rule == .valueMalformed, let wanted = guide.annotations.message
        else {
            return self
        }
        return .fault(Fault(fault.rule, fault.message, help: wanted, level: fault.level))
    }
}
