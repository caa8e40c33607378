#include "tests/integration/hotplug/usbbed.h"

#include <umockdev.h>

#include <cstdio>
#include <cstdlib>

namespace motcua::tests
{

namespace
{

std::string pathOf(int number) { return "/devices/pci0000:00/usb1/1-" + std::to_string(number); }

std::string description(int number, const std::string &interfaces, const std::string &more)
{
    char place[16];
    std::snprintf(place, sizeof place, "%03d", number);
    return "P: " + pathOf(number) + "\nN: bus/usb/001/" + place + "\nE: DEVNAME=/dev/bus/usb/001/" +
           place + "\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: BUSNUM=001\nE: DEVNUM=" + place +
           "\nE: ID_USB_INTERFACES=" + interfaces + "\nA: bDeviceClass=00\n" + more + "\n";
}

} // namespace

struct UsbBed::Bed {
    UMockdevTestbed *testbed = umockdev_testbed_new();
};

UsbBed::UsbBed() : m_bed(std::make_unique<Bed>()) {}
UsbBed::~UsbBed() { g_object_unref(m_bed->testbed); }

void UsbBed::plugScanner(int number, bool matched)
{
    plug(description(number, ":ffffff:",
                     std::string(matched ? "E: libsane_matched=yes\n" : "") +
                         "A: idVendor=04c5\nA: manufacturer=Lab\nA: product=Feeder 7\n"
                         "A: serial=LAB0007\n"),
         pathOf(number));
}

void UsbBed::plugKeyboard(int number)
{
    plug(description(number, ":030101:", "A: idVendor=046d\nA: product=Keys\n"), pathOf(number));
}

void UsbBed::plug(const std::string &description, const std::string &path)
{
    GError *error = nullptr;
    if (!umockdev_testbed_add_from_string(m_bed->testbed, description.c_str(), &error)) {
        std::fprintf(stderr, "%s\n", error->message);
        std::abort();
    }
    umockdev_testbed_uevent(m_bed->testbed, ("/sys" + path).c_str(), "add");
}

void UsbBed::pull(int number)
{
    const std::string path = "/sys" + pathOf(number);
    umockdev_testbed_uevent(m_bed->testbed, path.c_str(), "remove");
    umockdev_testbed_remove_device(m_bed->testbed, path.c_str());
}

} // namespace motcua::tests
