#include "scanner/device/sourcestates.h"

#include <array>

namespace motcua::scanner
{

namespace
{

using enum SourceDeed;

struct Row {
    SourceInput input;
    std::array<SourceDeed, sourceStates> deeds; ///< in the order of SourceState
};

// What the worker says outside of a stack is dropped: it may have been on its way when the stack
// was broken off. Within a stack it must make sense.
// clang-format off
constexpr std::array<Row, sourceInputs> table{{
    //                         NoWorker  AtRest      Scanning       LettingGo  Waiting
    {SourceInput::ScanAsked,   {Begin,   Begin,      Refuse,        Wait,      Refuse}},
    {SourceInput::CancelAsked, {Drop,    Drop,       EndCancelled,  Drop,      EndCancelled}},
    {SourceInput::FreeAsked,   {Grant,   Dismiss,    Grant,         Promise,   Grant}},
    {SourceInput::PulledOut,   {Drop,    Kill,       EndUnplugged,  Kill,      Kill}},
    {SourceInput::Greeting,    {Drop,    Drop,       CheckVersion,  Drop,      Drop}},
    {SourceInput::Step,        {Drop,    Drop,       TellStep,      Drop,      Drop}},
    {SourceInput::Page,        {Drop,    Drop,       TellPage,      Drop,      Drop}},
    {SourceInput::StackEnd,    {Drop,    Drop,       TellEnd,       Drop,      Drop}},
    {SourceInput::Rest,        {Drop,    Drop,       BreakProtocol, TakeRest,  TakeRest}},
    {SourceInput::Sensor,      {Drop,    TellSensor, Drop,          Drop,      Drop}},
    {SourceInput::Stray,       {Drop,    Drop,       BreakProtocol, Drop,      Drop}},
    {SourceInput::TimeUp,      {Drop,    Drop,       EndUnanswered, Kill,      Kill}},
    {SourceInput::KeptLong,    {Drop,    Dismiss,    Drop,          Drop,      Drop}},
    {SourceInput::WorkerGone,  {Drop,    Forget,     EndCrashed,    Forget,    Begin}},
}};
// clang-format on

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].input) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the rows stand in the order of SourceInput");

template <class Which> constexpr bool is(const Event &event)
{
    return std::holds_alternative<Which>(event);
}

} // namespace

SourceDeed deedFor(SourceState state, SourceInput input)
{
    return table[size_t(input)].deeds[size_t(state)];
}

SourceInput inputOf(const Event &event)
{
    if (is<Hello>(event))
        return SourceInput::Greeting;
    if (is<PageDone>(event))
        return SourceInput::Page;
    if (is<Ended>(event))
        return SourceInput::StackEnd;
    if (is<Idle>(event))
        return SourceInput::Rest;
    if (is<Sensed>(event))
        return SourceInput::Sensor;
    if (is<DeviceFound>(event) || is<SearchEnded>(event) || is<OptionsListed>(event))
        return SourceInput::Stray;
    return SourceInput::Step;
}

} // namespace motcua::scanner
