/* A stand-in for the colour profiles of Windows, of which wine 8 has no WcsCreateIccProfile; for trying the program,
   never shipped. Every answer is "this screen has no profile". */

#define ANSWER __declspec(dllexport)

ANSWER int GetColorProfileFromHandle(void *profile, void *data, unsigned long *size) {
    (void)profile; (void)data; (void)size; return 0;
}
ANSWER void *OpenColorProfileW(void *profile, unsigned long access, unsigned long share, unsigned long creation) {
    (void)profile; (void)access; (void)share; (void)creation; return 0;
}
ANSWER void *WcsCreateIccProfile(void *profile, unsigned long options) { (void)profile; (void)options; return 0; }
ANSWER int CloseColorProfile(void *profile) { (void)profile; return 1; }
